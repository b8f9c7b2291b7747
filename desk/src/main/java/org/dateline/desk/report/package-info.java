/**
 * The report: lines of who says what, each verified against the words on the page, as text, HTML
 * and JSON.
 */
@NullMarked
package org.dateline.desk.report;

import org.jspecify.annotations.NullMarked;
