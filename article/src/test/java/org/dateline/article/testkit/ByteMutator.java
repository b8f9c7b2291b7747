package org.dateline.article.testkit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Spoils files of any form: bytes changed, stretches left out, said twice, moved or cut off, pieces
 * put in, numbers made others. The same numbers of {@link Random} always give the same bytes.
 *
 * @param pieces what is put in
 */
public record ByteMutator(List<String> pieces) {
  private static final List<String> NUMBERS =
      List.of("0", "-1", "1", "7fffffff", "2147483648", "9223372036854775807", "99999999999999999");

  private static final int MOST_BYTES = 1 << 20;

  /** The spoilt bytes. */
  public byte[] spoil(byte[] whole, Random random) {
    byte[] bytes = whole;
    for (int step = random.nextInt(5); step >= 0; step--) {
      bytes = once(bytes, random);
    }
    return bytes.length > MOST_BYTES ? Arrays.copyOf(bytes, MOST_BYTES) : bytes;
  }

  private byte[] once(byte[] bytes, Random random) {
    int from = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, from + random.nextInt(1 << random.nextInt(12)));
    return switch (random.nextInt(7)) {
      case 0 -> Arrays.copyOf(bytes, from);
      case 1 -> join(bytes, from, new byte[0], to);
      case 2 -> join(bytes, to, new byte[0], from);
      case 3 -> {
        String piece = pieces.get(random.nextInt(pieces.size()));
        int times = 1 + random.nextInt(random.nextInt(8) == 0 ? 3_000 : 3);
        yield join(bytes, from, latin1(piece.repeat(times)), random.nextBoolean() ? from : to);
      }
      case 4 -> join(bytes, from, new byte[random.nextInt(600)], to);
      case 5 -> number(bytes, from, random);
      default -> flipped(bytes, random);
    };
  }

  /** Another number in place of the next one. */
  private static byte[] number(byte[] bytes, int from, Random random) {
    int start = from;
    while (start < bytes.length && !isDigit(bytes[start])) {
      start++;
    }
    int end = start;
    while (end < bytes.length && isDigit(bytes[end])) {
      end++;
    }
    return join(bytes, start, latin1(NUMBERS.get(random.nextInt(NUMBERS.size()))), end);
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }

  private static byte[] flipped(byte[] bytes, Random random) {
    byte[] flipped = bytes.clone();
    for (int i = random.nextInt(8); i >= 0 && flipped.length > 0; i--) {
      flipped[random.nextInt(flipped.length)] = (byte) random.nextInt(256);
    }
    return flipped;
  }

  /** The bytes up to one place, others, and the bytes from another place. */
  private static byte[] join(byte[] bytes, int until, byte[] between, int from) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, until);
    out.writeBytes(between);
    out.write(bytes, from, bytes.length - from);
    return out.toByteArray();
  }

  private static byte[] latin1(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
