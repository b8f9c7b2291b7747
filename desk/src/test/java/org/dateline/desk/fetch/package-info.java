@NullMarked
package org.dateline.desk.fetch;

import org.jspecify.annotations.NullMarked;
