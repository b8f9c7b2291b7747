package org.dateline.desk.fetch;

import java.net.UnknownHostException;

/** A host's addresses are known, and none of them may be reached. */
final class RefusedAddressException extends UnknownHostException {
  private static final long serialVersionUID = 1L;

  RefusedAddressException(String message) {
    super(message);
  }
}
