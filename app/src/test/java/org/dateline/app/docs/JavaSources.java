package org.dateline.app.docs;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * What stands in Java sources, as the compiler of this JDK parses them.
 *
 * @param members by the simple names of types, those of nested ones too, the names of what they
 *     declare
 * @param methods methods, constructors and initialisers
 */
record JavaSources(Map<String, Set<String>> members, List<Method> methods) {

  /**
   * A method and its length.
   *
   * @param name such as {@code Span.union}
   * @param lines from its first modifier or annotation to its closing brace
   */
  record Method(String name, long lines) {}

  /** Parses sources, by the names of their files. */
  static JavaSources parse(Map<String, String> sources) {
    List<JavaFileObject> files = new ArrayList<>();
    sources.forEach((name, text) -> files.add(new Source(name, text)));
    var compiler = ToolProvider.getSystemJavaCompiler();
    JavacTask task =
        (JavacTask) compiler.getTask(null, null, null, List.of("-proc:none"), null, files);
    Scan scan = new Scan(Trees.instance(task).getSourcePositions());
    try {
      for (CompilationUnitTree unit : task.parse()) {
        scan.read(unit);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new JavaSources(scan.members, scan.methods);
  }

  /** A source that is in memory already. */
  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String name, String text) {
      super(URI.create("string:///" + name), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  /** Walks one file after the other. */
  private static final class Scan extends TreeScanner<@Nullable Void, CompilationUnitTree> {
    private final SourcePositions positions;
    private final Map<String, Set<String>> members = new TreeMap<>();
    private final List<Method> methods = new ArrayList<>();
    private String type = "";

    Scan(SourcePositions positions) {
      this.positions = positions;
    }

    void read(CompilationUnitTree unit) {
      scan(unit, unit);
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, CompilationUnitTree unit) {
      String outer = type;
      type = tree.getSimpleName().toString();
      Set<String> own = members.computeIfAbsent(type, name -> new HashSet<>());
      for (Tree member : tree.getMembers()) {
        switch (member) {
          case MethodTree method -> own.add(method.getName().toString());
          case VariableTree field -> own.add(field.getName().toString());
          case ClassTree nested -> own.add(nested.getSimpleName().toString());
          case BlockTree initialiser -> measure("initialiser", initialiser, unit);
          default -> {}
        }
      }
      super.visitClass(tree, unit);
      type = outer;
      return null;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree tree, CompilationUnitTree unit) {
      measure(tree.getName().toString(), tree, unit);
      return super.visitMethod(tree, unit);
    }

    private void measure(String name, Tree tree, CompilationUnitTree unit) {
      long first = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
      long last = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, tree));
      methods.add(new Method(type + "." + name, last - first + 1));
    }
  }
}
