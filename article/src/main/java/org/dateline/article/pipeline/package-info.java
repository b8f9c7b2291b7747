/** Stages in an order that is checked, and the pipeline that runs them. */
@NullMarked
package org.dateline.article.pipeline;

import org.jspecify.annotations.NullMarked;
