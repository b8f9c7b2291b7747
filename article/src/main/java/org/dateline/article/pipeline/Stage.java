package org.dateline.article.pipeline;

import java.util.List;
import java.util.Set;
import org.dateline.article.annotation.Annotation;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.Layer;

/**
 * One step of reading. A stage looks at what has been read so far and returns what it adds; it
 * never changes what is there. Implementations are stateless and safe for use by many threads, and
 * give the same output for the same article whatever the day, the locale or the number of threads.
 */
public interface Stage {

  /** The name that problems and messages use, such as {@code statement}. */
  String name();

  /** The layers that must have been assigned before. */
  Set<Layer> requires();

  /** The layers that this stage adds to. */
  Set<Layer> assigns();

  /** The annotations that this stage adds, all of them of the layers that it assigns. */
  List<? extends Annotation> annotate(Article article);
}
