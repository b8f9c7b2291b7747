@NullMarked
package org.dateline.desk.search.query;

import org.jspecify.annotations.NullMarked;
