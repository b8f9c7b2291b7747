package org.dateline.desk.store;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdException;
import java.io.IOException;

/**
 * Packs bytes as frames of Zstandard (RFC 8878), which tell their length and hold a checksum.
 *
 * <p>Safe for use by many threads.
 */
final class Zstandard {
  /** Above what any capture or article may have; a frame that tells more is damaged. */
  private static final int MOST_BYTES = 256 << 20;

  private static final int LEVEL = 3;

  private Zstandard() {}

  static byte[] pack(byte[] bytes) {
    try (ZstdCompressCtx context = new ZstdCompressCtx()) {
      context.setLevel(LEVEL).setChecksum(true).setContentSize(true);
      return context.compress(bytes);
    }
  }

  /**
   * The bytes that were packed.
   *
   * @throws IOException if this is no whole frame
   */
  static byte[] unpack(byte[] packed) throws IOException {
    long size = Zstd.getFrameContentSize(packed);
    if (size < 0 || size > MOST_BYTES) {
      throw new IOException("it is no whole Zstandard frame");
    }
    try {
      byte[] bytes = Zstd.decompress(packed, (int) size);
      if (bytes.length != size) {
        throw new IOException("its Zstandard frame ends too early");
      }
      return bytes;
    } catch (ZstdException e) {
      throw new IOException("its Zstandard frame is damaged: " + e.getMessage(), e);
    }
  }
}
