@NullMarked
package org.dateline.gazetteer;

import org.jspecify.annotations.NullMarked;
