/** What the store keeps, and how it fails. Texts are invented. */
@NullMarked
package org.dateline.desk.store;

import org.jspecify.annotations.NullMarked;
