@NullMarked
package org.dateline.documents;

import org.jspecify.annotations.NullMarked;
