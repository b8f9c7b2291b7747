/** How sure a statement is: likelihoods on their scales, hedges, forecasts. */
@NullMarked
package org.dateline.article.modality;

import org.jspecify.annotations.NullMarked;
