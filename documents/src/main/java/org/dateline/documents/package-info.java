/** Documents become pages: PDF and Word, by Apache Tika. Optional, because it is large. */
@NullMarked
package org.dateline.documents;

import org.jspecify.annotations.NullMarked;
