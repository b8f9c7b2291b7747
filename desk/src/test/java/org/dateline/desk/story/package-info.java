/** How copies are found and explained. Texts are invented. */
@NullMarked
package org.dateline.desk.story;

import org.jspecify.annotations.NullMarked;
