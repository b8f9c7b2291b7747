package org.dateline.desk.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.FixedBitSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ValueCountsTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void givesTheSameAsCountingEverything(long seed) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    Map<String, Long> expected = new HashMap<>();
    try (Directory directory = new ByteBuffersDirectory()) {
      write(directory, random, expected);
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        ValueCounts counts = new ValueCounts(ValueNumbers.of(reader.leaves(), "name"));
        for (LeafReaderContext leaf : reader.leaves()) {
          FixedBitSet all = new FixedBitSet(leaf.reader().maxDoc());
          all.set(0, leaf.reader().maxDoc());
          counts.count(new PartResults(leaf.ord, all));
        }
        List<Answer.Count> expectedFirst =
            expected.entrySet().stream()
                .map(one -> new Answer.Count(one.getKey(), one.getValue()))
                .sorted(
                    Comparator.comparingLong(Answer.Count::count)
                        .reversed()
                        .thenComparing(Answer.Count::value))
                .limit(10)
                .toList();
        assertThat(reader.leaves().size()).isGreaterThan(3);
        assertThat(counts.top(10)).isEqualTo(expectedFirst);
      }
    }
  }

  private static void write(
      Directory directory, SplittableRandom random, Map<String, Long> expected) throws IOException {
    IndexWriterConfig config = new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (int i = 0; i < 400; i++) {
        double uniform = random.nextDouble();
        String name = "name " + (int) (200 * uniform * uniform);
        expected.merge(name, 1L, Long::sum);
        Document document = new Document();
        document.add(new KeywordField("name", name, Store.NO));
        writer.addDocument(document);
        if (i % 70 == 0) {
          writer.commit();
        }
      }
    }
  }
}
