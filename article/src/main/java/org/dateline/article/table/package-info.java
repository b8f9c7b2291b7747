/** Language knowledge as data: tables of words that stand beside the classes that use them. */
@NullMarked
package org.dateline.article.table;

import org.jspecify.annotations.NullMarked;
