package org.dateline.gazetteer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A place as bytes that sort by cell and id: how places wait in a {@link RecordSorter}. */
final class PlaceRecord {
  private PlaceRecord() {}

  /**
   * A place read back.
   *
   * @param ordinal the number under which it was added
   */
  record Numbered(Place place, int ordinal) {}

  static byte[] of(Place place, int ordinal) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(96);
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(IndexFormat.cell(place.latitude(), place.longitude()));
    out.write(place.id().getBytes(StandardCharsets.UTF_8));
    out.writeByte(0);
    out.writeInt(ordinal);
    out.writeUTF(place.name());
    out.writeByte(PlaceIndex.KINDS.indexOf(place.kind()));
    out.writeDouble(place.latitude());
    out.writeDouble(place.longitude());
    out.writeUTF(orEmpty(place.country()));
    out.writeUTF(orEmpty(place.region()));
    out.writeLong(place.population());
    out.writeDouble(place.precisionKm());
    out.writeBoolean(place.disputed());
    out.writeUTF(orEmpty(place.wikidata()));
    out.writeUTF(place.feature());
    return bytes.toByteArray();
  }

  static Numbered read(byte[] record) throws IOException {
    int end = Integer.BYTES;
    while (record[end] != 0) {
      end++;
    }
    String id = new String(record, Integer.BYTES, end - Integer.BYTES, StandardCharsets.UTF_8);
    DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(record, end + 1, record.length - end - 1));
    int ordinal = in.readInt();
    Place place =
        new Place(
            id,
            in.readUTF(),
            PlaceIndex.KINDS.get(in.readByte()),
            in.readDouble(),
            in.readDouble(),
            emptyToNull(in.readUTF()),
            emptyToNull(in.readUTF()),
            in.readLong(),
            in.readDouble(),
            in.readBoolean(),
            emptyToNull(in.readUTF()),
            in.readUTF());
    return new Numbered(place, ordinal);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  static @Nullable String emptyToNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
