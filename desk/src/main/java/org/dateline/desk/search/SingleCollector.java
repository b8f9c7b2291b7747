package org.dateline.desk.search;

import java.util.Collection;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;

/** Has one collector collect everything, on the thread that searches. */
record SingleCollector<C extends Collector>(C collector) implements CollectorManager<C, C> {
  static <C extends Collector> SingleCollector<C> of(C collector) {
    return new SingleCollector<>(collector);
  }

  @Override
  public C newCollector() {
    return collector;
  }

  @Override
  public C reduce(Collection<C> collectors) {
    return collector;
  }
}
