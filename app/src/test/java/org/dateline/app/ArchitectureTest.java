package org.dateline.app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.nio.channels.SocketChannel;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

final class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.dateline");

  @Test
  void articleKnowsNothingOfDeskNorDeskOfApp() {
    noClasses()
        .that(resideInAPackage("org.dateline.article.."))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.dateline.desk..", "org.dateline.app..")
        .because("reading one article runs anywhere, without the state of a desk")
        .check(CLASSES);
    noClasses()
        .that(resideInAPackage("org.dateline.desk.."))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.dateline.app..")
        .because("the desk serves programs as well as people")
        .check(CLASSES);
  }

  @Test
  void gazetteerKnowsNothingOfTheOthers() {
    noClasses()
        .that(resideInAPackage("org.dateline.gazetteer.."))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.dateline.article..", "org.dateline.desk..", "org.dateline.app..")
        .because("places are where they are whatever is written of them")
        .check(CLASSES);
  }

  @Test
  void onlyTheFetcherOpensConnections() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.dateline.desk.fetch")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net.http..", "javax.net..", "org.apache.hc..")
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(
            Socket.class,
            ServerSocket.class,
            DatagramSocket.class,
            URLConnection.class,
            InetAddress.class,
            SocketChannel.class)
        .orShould()
        .callMethod(URL.class, "openStream")
        .orShould()
        .callMethod(URL.class, "openConnection")
        .because("addresses are judged in one place (the driver of PostgreSQL has its own)")
        .check(CLASSES);
  }

  @Test
  void fetchingKnowsNothingOfTheStoreNorTheStoreOfWhatFillsIt() {
    noClasses()
        .that(resideInAPackage("org.dateline.desk.fetch"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.dateline.desk.store..", "org.dateline.desk.feed..", "org.dateline.desk.gather..")
        .because("an address is fetched in the same way whatever for")
        .check(CLASSES);
    noClasses()
        .that(resideInAPackage("org.dateline.desk.store.."))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.dateline.desk.fetch..",
            "org.dateline.desk.feed..",
            "org.dateline.desk.gather..",
            "org.dateline.desk.ingest..")
        .because("the store keeps articles wherever they came from")
        .check(CLASSES);
  }

  @Test
  void packagesFormNoCycles() {
    slices()
        .matching("org.dateline.(**)")
        .should()
        .beFreeOfCycles()
        .because("each can then be read, tested and moved by itself")
        .check(CLASSES);
  }

  @Test
  void onlyMainExits() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(Main.class.getName())
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "halt", int.class)
        .because("tests and servers run commands too")
        .check(CLASSES);
  }

  @Test
  void nobodyWritesToStandardStreamsByTheirGlobals() {
    noClasses()
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .because("results go to the Console in UTF-8; problems are recorded in the article")
        .check(CLASSES);
  }

  @Test
  void nothingDependsOnWhereAndWhenTheProgramRuns() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(Main.class.getName())
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(Date.class, Calendar.class)
        .orShould()
        .callMethod(Locale.class, "getDefault")
        .orShould()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .orShould()
        .callMethod(String.class, "getBytes")
        .orShould()
        .callConstructor(String.class, byte[].class)
        .because("the same input gives the same output; name the locale, the charset, the zone")
        .check(CLASSES);
    assertThat(callsOf(Set.of("now", "systemDefault", "systemDefaultZone")))
        .as("nothing is guessed from the day on which the program runs")
        .isEmpty();
  }

  @Test
  void everyPackageIsNullMarked() {
    List<String> unmarked =
        CLASSES.stream()
            .map(type -> type.getPackage())
            .distinct()
            .filter(one -> !one.isAnnotatedWith(NullMarked.class))
            .map(JavaPackage::getName)
            .toList();

    assertThat(unmarked).as("packages without a package-info with @NullMarked").isEmpty();
  }

  private static List<String> callsOf(Set<String> methods) {
    return CLASSES.stream()
        .flatMap(type -> type.getAccessesFromSelf().stream())
        .filter(access -> methods.contains(access.getTarget().getName()))
        .filter(ArchitectureTest::isOfJavaTime)
        .map(JavaAccess::getDescription)
        .toList();
  }

  private static boolean isOfJavaTime(JavaAccess<?> access) {
    AccessTarget target = access.getTarget();
    return target.getOwner().getPackageName().startsWith("java.time");
  }
}
