package org.dateline.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.dateline.article.document.Block;
import org.dateline.article.document.BlockRole;
import org.dateline.article.document.Capture;
import org.dateline.article.document.Document;
import org.dateline.article.document.Sha256;
import org.dateline.article.page.PageReader;
import org.dateline.article.page.UnreadablePageException;
import org.dateline.desk.ingest.CaptureReader;
import org.dateline.desk.ingest.InputFiles;
import org.dateline.desk.ingest.SuppliedFacts;
import org.dateline.desk.ingest.format.Converted;
import org.dateline.desk.ingest.format.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
final class TikaConverterTest {
  private static final String FIRST =
      "The harbour master of Port Ellery said on Monday that the ferries would sail again.";

  private static final String SECOND =
      "A spokeswoman for the port authority denied that anybody had been told to leave the town.";

  @TempDir private Path folder;

  @Test
  void joinsLinesAndBrokenWordsOfPdf() throws Exception {
    Document document =
        read(
            new Pdf()
                .page(
                    List.of(
                        "Ferries sail again",
                        "",
                        "The harbour master of Port Ellery said on Monday that the ferries would sail, and that the informa-",
                        "tion given by the outlet Tide Watch was wrong. He expected the first boat at noon and the well-ad-",
                        "vised last one to come back before dark.",
                        "A spokeswoman for the port authority denied that anybody had been told to leave the town."))
                .titled("Ferries sail again", "Ann Lee")
                .bytes());

    assertThat(paragraphs(document))
        .containsExactly(
            "The harbour master of Port Ellery said on Monday that the ferries would sail, and that the"
                + " information given by the outlet Tide Watch was wrong. He expected the first boat at"
                + " noon and the well-ad-vised last one to come back before dark.",
            "A spokeswoman for the port authority denied that anybody had been told to leave the town.");
    assertThat(document.metadata().headline()).isEqualTo("Ferries sail again");
    assertThat(document.metadata().authors()).containsExactly("Ann Lee");
    assertThat(document.metadata().published()).isNull();
  }

  @Test
  void joinsParagraphsOverPagesAndSetsEdgesAside() throws Exception {
    Pdf pdf = new Pdf();
    pdf.page(
        List.of("Port Ellery Update 7", "", FIRST, "", "She said that the", "", "Page 1 of 3"));
    pdf.page(List.of("Port Ellery Update 7", "", "pier was safe.", "", SECOND, "", "Page 2 of 3"));
    pdf.page(
        List.of("Port Ellery Update 7", "", "Nobody left the town, he said.", "", "Page 3 of 3"));

    Document document = read(pdf.bytes());

    assertThat(document.text())
        .containsOnlyOnce("She said that the pier was safe.")
        .contains("Nobody left the town, he said.");
    String article =
        String.join(
            "\n",
            document.blocks().stream()
                .filter(block -> block.role() != BlockRole.FURNITURE)
                .map(block -> block.span().of(document.text()))
                .toList());
    assertThat(article).doesNotContain("Page 2").containsOnlyOnce("Update 7");
    assertThat(document.text()).contains("Page 3 of 3");
  }

  @Test
  void readsWordDocument() throws Exception {
    Document document = read(word());

    assertThat(document.metadata().headline()).isEqualTo("Ferries sail again");
    assertThat(document.metadata().published()).isNull();
    assertThat(paragraphs(document)).contains(FIRST, "The “pier” is safe, she said.");
    assertThat(document.text()).contains("North pier\tclosed");
  }

  @Test
  void readsDocumentThatNeedsNoPasswordForReading() throws Exception {
    assertThat(read(new Pdf().page(List.of(FIRST)).encrypted("").bytes()).text()).contains(FIRST);
  }

  @Test
  void refusesWhatIsEncrypted() throws Exception {
    assertThat(refusal(new Pdf().page(List.of(FIRST)).encrypted("secret").bytes()))
        .isEqualTo("encrypted");
    assertThat(refusal(encryptedWord())).isEqualTo("encrypted");
  }

  @Test
  void refusesDocumentWithoutText() {
    assertThat(refusal(new Pdf().page(List.of()).bytes())).isEqualTo("no-text");
    assertThat(refusal(new Pdf().page(List.of("1", "2")).bytes())).isEqualTo("no-text");
  }

  @Test
  void refusesWhatIsDamagedOrSomethingElse() throws IOException {
    byte[] pdf = new Pdf().page(List.of(FIRST)).bytes();
    byte[] word = word();

    assertThat(refusal("%PDF-1.7\nnothing".getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo("damaged-document");
    assertThat(refusal(Arrays.copyOf(word, word.length / 2))).isEqualTo("damaged-document");
    assertThat(refusal(Arrays.copyOf(pdf, 200))).isEqualTo("damaged-document");
    assertThat(refusal("<html>".getBytes(StandardCharsets.US_ASCII))).isEqualTo("not-a-document");
    assertThat(refusal(new byte[0])).isEqualTo("not-a-document");
    assertThat(refusal(zip("a.txt", "x".getBytes(StandardCharsets.US_ASCII))))
        .isEqualTo("damaged-document");
  }

  @Test
  void readsOrRefusesWhateverIsDoneToDocument() throws IOException {
    for (byte[] whole : List.of(new Pdf().page(List.of(FIRST, SECOND)).bytes(), word())) {
      for (int seed = 0; seed < 200; seed++) {
        Random random = new Random(seed);
        byte[] bytes = Arrays.copyOf(whole, whole.length - random.nextInt(20));
        for (int i = random.nextInt(8); i >= 0; i--) {
          bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        try {
          assertThat(new TikaConverter().convert(bytes).content().length()).isPositive();
        } catch (InputException e) {
          assertThat(e.problem().message()).isNotBlank();
        }
      }
    }
  }

  @Test
  void refusesBomb() throws IOException {
    byte[] zeros = new byte[200 << 20];
    Arrays.fill(zeros, (byte) ' ');

    assertThat(refusal(zip("word/document.xml", zeros))).isEqualTo("damaged-document");
  }

  @Test
  void refusesFloodOfText() {
    Pdf pdf = new Pdf();
    for (int i = 0; i < 700; i++) {
      pdf.page(Collections.nCopies(50, FIRST + FIRST));
    }

    assertThat(refusal(pdf.bytes())).isEqualTo("too-large");
  }

  @Test
  void isFoundByDateline() throws IOException {
    Path file = Files.write(folder.resolve("report.PDF"), new Pdf().page(List.of(FIRST)).bytes());
    Files.write(folder.resolve("report.docx"), word());
    Files.writeString(folder.resolve("old.doc"), "x");

    InputFiles files = InputFiles.find(List.of(folder.toString()));
    Capture capture = new CaptureReader(SuppliedFacts.NONE).read(file.toString());

    assertThat(files.size()).isEqualTo(2);
    assertThat(files.skipped()).isEqualTo(1);
    assertThat(capture.id()).isEqualTo(Sha256.of(Files.readAllBytes(file)));
    assertThat(capture.known().kind()).isEqualTo(Capture.Kind.PAGE);
  }

  private static Document read(byte[] bytes) throws InputException, UnreadablePageException {
    Converted converted = new TikaConverter().convert(bytes);
    return new PageReader()
        .read(new Capture("report.pdf", Sha256.of(bytes), converted.content(), converted.known()))
        .document();
  }

  private static List<String> paragraphs(Document document) {
    return document.blocks().stream()
        .filter(block -> block.role() == BlockRole.PARAGRAPH)
        .map(Block::span)
        .map(span -> span.of(document.text()))
        .toList();
  }

  private static String refusal(byte[] bytes) {
    return catchThrowableOfType(InputException.class, () -> new TikaConverter().convert(bytes))
        .problem()
        .code();
  }

  private static byte[] word() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument word = new XWPFDocument()) {
      XWPFParagraph title = word.createParagraph();
      title.setStyle("Title");
      title.createRun().setText("Ferries sail again");
      word.createParagraph().createRun().setText(FIRST);
      XWPFParagraph second = word.createParagraph();
      second.createRun().setText("The “pier” ");
      second.createRun().setText("is safe, she said.");
      XWPFTable table = word.createTable(1, 2);
      table.getRow(0).getCell(0).setText("North pier");
      table.getRow(0).getCell(1).setText("closed");
      word.getProperties().getCoreProperties().setTitle("Ferries sail again");
      word.write(out);
    }
    return out.toByteArray();
  }

  private static byte[] encryptedWord() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      encryptor.confirmPassword("secret");
      try (var inner = encryptor.getDataStream(file)) {
        inner.write(word());
      }
      file.writeFilesystem(out);
    }
    return out.toByteArray();
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return out.toByteArray();
  }
}
