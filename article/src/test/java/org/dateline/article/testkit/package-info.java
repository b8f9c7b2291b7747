/** What the tests of every module share: articles made by hand, inline markup, and invariants. */
@NullMarked
package org.dateline.article.testkit;

import org.jspecify.annotations.NullMarked;
