/**
 * The language in which the desk is asked: text to a {@link
 * org.dateline.desk.search.query.Condition}, or a message that says where the text is wrong and
 * what would work. It knows nothing of how an answer is found.
 */
@NullMarked
package org.dateline.desk.search.query;

import org.jspecify.annotations.NullMarked;
