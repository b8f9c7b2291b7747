/** Text for terminals: paragraphs that break between words, and pages' words made safe to print. */
@NullMarked
package org.dateline.desk.text;

import org.jspecify.annotations.NullMarked;
