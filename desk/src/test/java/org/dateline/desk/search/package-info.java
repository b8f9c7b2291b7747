@NullMarked
package org.dateline.desk.search;

import org.jspecify.annotations.NullMarked;
