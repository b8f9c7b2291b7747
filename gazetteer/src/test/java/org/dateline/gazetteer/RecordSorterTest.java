package org.dateline.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RecordSorterTest {
  @TempDir private Path folder;

  @Test
  void sortsThroughFilesAsInMemory() throws IOException {
    List<String> records = new ArrayList<>();
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      records.add(Integer.toString(random.nextInt(5_000), 36));
    }

    List<String> throughFiles = sorted(new RecordSorter(folder, 1_000), records);

    assertThat(throughFiles).isEqualTo(sorted(new RecordSorter(null, 0), records));
    assertThat(throughFiles).isSorted().hasSize(2_000);
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }

  private static List<String> sorted(RecordSorter sorter, List<String> records) throws IOException {
    List<String> sorted = new ArrayList<>();
    try (sorter) {
      for (String one : records) {
        sorter.add(one.getBytes(StandardCharsets.UTF_8));
      }
      sorter.drain(bytes -> sorted.add(new String(bytes, StandardCharsets.UTF_8)));
    }
    return sorted;
  }
}
