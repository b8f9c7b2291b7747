package org.dateline.desk.search;

import java.util.Arrays;

/** Numbers of 64 bits, many of them, in little room: sorted when they are first asked for. */
final class LongSet {
  private long[] numbers = new long[64];
  private int size;
  private boolean sorted = true;

  void add(long number) {
    if (size == numbers.length) {
      compact();
      if (size > numbers.length / 2) {
        numbers = Arrays.copyOf(numbers, numbers.length * 2);
      }
    }
    numbers[size++] = number;
    sorted = false;
  }

  /** Sorts and leaves out what is there twice. */
  private void compact() {
    if (sorted) {
      return;
    }
    Arrays.sort(numbers, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || numbers[i] != numbers[i - 1]) {
        numbers[kept++] = numbers[i];
      }
    }
    size = kept;
    sorted = true;
  }

  boolean contains(long number) {
    compact();
    return Arrays.binarySearch(numbers, 0, size, number) >= 0;
  }

  int size() {
    compact();
    return size;
  }

  long[] toArray() {
    compact();
    return Arrays.copyOf(numbers, size);
  }
}
