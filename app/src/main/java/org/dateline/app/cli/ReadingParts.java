package org.dateline.app.cli;

import java.nio.file.Path;
import java.util.List;
import org.dateline.article.mention.Institutions;
import org.dateline.article.page.PageModel;

/**
 * What the user may put in the place of parts that Dateline brings along.
 *
 * @param pages by which pages are read
 * @param places the files of what the user says of places' names; of two that speak of one, the
 *     first counts
 * @param institutions which institutions are known
 */
public record ReadingParts(PageModel pages, List<Path> places, Institutions institutions) {
  public ReadingParts {
    places = List.copyOf(places);
  }
}
