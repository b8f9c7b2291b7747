package org.dateline.app.docs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Tells which of the things that a document names in backticks or links to do not exist: types and
 * their members, packages, paths, files, options of the command line, properties.
 */
final class NamedThings {
  private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```");
  private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(?:#[^)\\s]*)?\\)");
  private static final Pattern TYPE =
      Pattern.compile("([A-Z]\\w*[a-z]\\w*)(?:[#.](\\w+)(?:\\(\\))?)?");
  private static final Pattern PACKAGE = Pattern.compile("org\\.dateline(?:\\.[a-z]+)+");
  private static final Pattern PATH = Pattern.compile("[\\w.-]+(?:/[\\w.-]*)+");
  private static final Pattern FILE =
      Pattern.compile("\\w[\\w.-]*\\.(?:css|html|java|json|md|onnx|py|sh|tsv|txt|xml)");
  private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]*");
  private static final Pattern PROPERTY = Pattern.compile("-D(dateline[.a-z]+)(?:=\\S*)?");

  /** Names and versions of formats, which look like paths. */
  private static final Pattern FORMAT = Pattern.compile("dateline-[a-z]+/\\d+");

  private final Repository repository;
  private final Map<String, Set<String>> types;
  private final Set<String> fileNames = new HashSet<>();
  private final String sources;

  NamedThings(Repository repository) {
    this.repository = repository;
    Map<String, String> java = repository.javaSources();
    this.types = JavaSources.parse(java).members();
    repository.files().forEach(file -> fileNames.add(String.valueOf(file.getFileName())));
    // Without this package: its tests name what does not exist.
    java.keySet().removeIf(file -> file.contains("org/dateline/app/docs/"));
    this.sources =
        String.join("\n", java.values())
            + repository.read(Path.of("dateline"))
            + repository.read(Path.of("verify"));
  }

  /**
   * Finds what does not exist.
   *
   * @param folder where the document stands, relative to the checkout
   */
  List<String> missing(String markdown, Path folder) {
    String prose = FENCED.matcher(markdown).replaceAll("");
    List<String> missing = new ArrayList<>();
    for (MatchResult code : CODE.matcher(prose).results().toList()) {
      if (!isThere(code.group(1), folder)) {
        missing.add(code.group(1));
      }
    }
    for (MatchResult link : LINK.matcher(prose).results().toList()) {
      String target = link.group(1);
      if (!target.contains("://") && !exists(folder.resolve(target))) {
        missing.add(target);
      }
    }
    return missing;
  }

  private boolean isThere(String name, Path folder) {
    if (name.startsWith("./")) {
      return exists(Path.of(name.split(" ", 2)[0]));
    }
    if (TYPE.matcher(name).matches()) {
      return isType(name);
    }
    if (PACKAGE.matcher(name).matches()) {
      String suffix = "/java/" + name.replace('.', '/');
      return repository.files().stream()
          .map(file -> String.valueOf(file.getParent()).replace('\\', '/'))
          .anyMatch(parent -> parent.endsWith(suffix) || parent.contains(suffix + "/"));
    }
    if (PATH.matcher(name).matches() && !FORMAT.matcher(name).matches()) {
      return isBuilt(name) || exists(Path.of(name)) || exists(folder.resolve(name));
    }
    if (FILE.matcher(name).matches()) {
      return fileNames.contains(name);
    }
    var property = PROPERTY.matcher(name);
    if (property.matches()) {
      return sources.contains('"' + property.group(1) + '"');
    }
    var option = OPTION.matcher(name);
    return !option.lookingAt() || sources.contains(option.group());
  }

  private boolean isType(String name) {
    var parts = TYPE.matcher(name);
    if (!parts.matches()) {
      return false;
    }
    Set<String> members = types.get(parts.group(1));
    String member = parts.group(2);
    return members == null
        ? member == null && isOfJava(parts.group(1))
        : member == null || members.contains(member);
  }

  private static boolean isOfJava(String name) {
    try {
      return !Class.forName("java.lang." + name).isHidden();
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  private static boolean isBuilt(String name) {
    return name.startsWith("target/") || name.contains("/target/");
  }

  private boolean exists(Path path) {
    return Files.exists(repository.root().resolve(path));
  }
}
