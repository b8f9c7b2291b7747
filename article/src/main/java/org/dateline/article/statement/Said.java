package org.dateline.article.statement;

import java.util.stream.Collectors;
import org.dateline.article.annotation.Modality;
import org.dateline.article.annotation.Statement;
import org.dateline.article.document.Block;
import org.dateline.article.document.BlockRole;
import org.dateline.article.document.Document;
import org.jspecify.annotations.Nullable;

/**
 * A statement as it is compared with others.
 *
 * @param statement the statement
 * @param words the words of its content that carry meaning
 * @param role of the block in which it begins
 * @param isNot whether it says that something is not so: by a negation or by a denial, but not by
 *     both
 */
record Said(Statement statement, ContentWords words, BlockRole role, boolean isNot) {

  static Said of(Statement statement, Document document, @Nullable Modality modality) {
    int start = statement.content().getFirst().start();
    BlockRole role =
        document.blocks().stream()
            .filter(block -> block.span().contains(start))
            .map(Block::role)
            .findFirst()
            .orElse(BlockRole.PARAGRAPH);
    String words =
        statement.content().stream().map(document::text).collect(Collectors.joining(" "));
    boolean isNot = modality != null && modality.negated() != modality.denied();
    return new Said(statement, ContentWords.of(words), role, isNot);
  }

  boolean isRunningText() {
    return role == BlockRole.PARAGRAPH || role == BlockRole.QUOTE || role == BlockRole.LIST;
  }

  int start() {
    return statement.content().getFirst().start();
  }
}
