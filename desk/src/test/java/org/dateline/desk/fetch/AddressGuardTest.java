package org.dateline.desk.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AddressGuardTest {
  private static AddressGuard guard(String address, String... internal) {
    return new AddressGuard(
        new Reach(null, List.of(internal)), host -> List.of(InetAddress.getByName(address)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "10.255.0.1",
        "100.64.0.1",
        "100.127.255.255",
        "127.0.0.53",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.0.0.8",
        "192.0.2.1",
        "192.168.1.1",
        "198.18.0.1",
        "198.51.100.1",
        "203.0.113.1",
        "224.0.0.1",
        "239.255.255.250",
        "255.255.255.255",
        "::",
        "::1",
        "::7f00:1",
        "::ffff:10.0.0.1",
        "64:ff9b::7f00:1",
        "64:ff9b::808:808",
        "64:ff9b:1::1",
        "100::1",
        "2001::1",
        "2001:db8::1",
        "2002:7f00:1::1",
        "3fff::1",
        "4000::1",
        "fc00::1",
        "fd12:3456::1",
        "fe80::1",
        "fec0::1",
        "ff02::1"
      })
  void refusesWhatIsNotPublic(String address) {
    assertThatThrownBy(() -> guard(address).permitted("news.example"))
        .isInstanceOf(RefusedAddressException.class)
        .hasMessageContaining("not public")
        .hasMessageContaining("--allow-host news.example");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8.8.8.8",
        "100.63.255.255",
        "100.128.0.0",
        "172.15.255.255",
        "172.32.0.0",
        "192.167.0.1",
        "223.255.255.255",
        "2001:4860:4860::8888",
        "2606:4700::1111",
        "2a00:1450::1"
      })
  void permitsWhatIsPublic(String address) {
    assertThatCode(() -> guard(address).permitted("news.example")).doesNotThrowAnyException();
  }

  @Test
  void permitsWhatTheUserNames() throws Exception {
    assertThat(guard("10.1.2.3", "wiki.newsroom.example").permitted("wiki.newsroom.example"))
        .hasSize(1);
    assertThat(guard("10.1.2.3", "10.1.0.0/16").permitted("other.example")).hasSize(1);
    assertThat(guard("fd00::7", "fd00::/8").permitted("other.example")).hasSize(1);
    assertThatThrownBy(() -> guard("10.2.2.3", "10.1.0.0/16").permitted("other.example"))
        .isInstanceOf(RefusedAddressException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://2130706433/",
        "http://0x7f000001/",
        "http://0177.0.0.1/",
        "http://127.1/",
        "http://10.0.0.0x1/",
        "http://[::ffff:127.0.0.1]/",
        "http://[::ffff:808:808]/",
        "http://ann@news.example/",
        "ftp://news.example/"
      })
  void refusesHostsThatProgramsReadDifferently(String address) {
    assertThatThrownBy(() -> guard("8.8.8.8").check(URI.create(address)))
        .isInstanceOf(FetchException.class);
  }

  @Test
  void saysWhatIsWrongWithABlock() {
    assertThatThrownBy(() -> new Reach(null, List.of("10.0.0.0/99")))
        .hasMessage(
            "'10.0.0.0/99' is no address or block of addresses such as 10.1.0.0/16 or fd00::/8");
  }
}
