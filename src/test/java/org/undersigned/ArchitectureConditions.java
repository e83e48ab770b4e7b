package org.undersigned;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Conditions of {@link ArchitectureTest} that ArchUnit does not bring along. */
final class ArchitectureConditions {

    private static final List<String> WELL_KNOWN = List.of(
            "java.lang.",
            "java.util.",
            "java.util.concurrent.",
            "java.util.function.",
            "java.util.stream.",
            "jakarta.ws.rs.",
            "jakarta.ws.rs.client.",
            "jakarta.ws.rs.container.",
            "jakarta.ws.rs.core.",
            "jakarta.ws.rs.ext.");

    private ArchitectureConditions() {}

    /** Depends on its own package, on the given ones below {@code org.undersigned}, on {@code text}, and on libraries. */
    static ArchCondition<JavaClass> onlyDependOn(String name, String... dependencies) {
        String[] allowed = Stream.concat(Stream.of(name, "text"), Arrays.stream(dependencies))
                .map(dependency -> "org.undersigned." + dependency + "..")
                .toArray(String[]::new);
        DescribedPredicate<JavaClass> predicate = JavaClass.Predicates.resideInAnyPackage(allowed)
                .or(JavaClass.Predicates.resideOutsideOfPackage("org.undersigned.."));
        return ArchConditions.onlyDependOnClassesThat(predicate);
    }

    /** As {@link #onlyDependOn}, but on no package below those that are named. */
    static ArchCondition<JavaClass> onlyDependOnThePackages(String... packages) {
        String[] allowed = Stream.concat(Stream.of("text"), Arrays.stream(packages))
                .map(dependency -> "org.undersigned." + dependency)
                .toArray(String[]::new);
        DescribedPredicate<JavaClass> predicate = JavaClass.Predicates.resideInAnyPackage(allowed)
                .or(JavaClass.Predicates.resideOutsideOfPackage("org.undersigned.."));
        return ArchConditions.onlyDependOnClassesThat(predicate);
    }

    /** No other top-level type of the program has the same simple name. */
    static ArchCondition<JavaClass> beTheOnlyTopLevelTypeOfThatName() {
        return new ArchCondition<>("be the only top-level type of that simple name") {
            private final Map<String, String> seen = new HashMap<>();

            @Override
            public void init(Collection<JavaClass> all) {
                seen.clear();
            }

            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (type.getSimpleName().equals("package-info")) {
                    return;
                }
                String other = seen.putIfAbsent(type.getSimpleName(), type.getName());
                if (other != null) {
                    events.add(SimpleConditionEvent.violated(
                            type, "%s has the simple name of %s".formatted(type.getName(), other)));
                }
            }
        };
    }

    /** Has the simple name of a type in java.lang, java.util or jakarta.ws.rs. */
    static ArchCondition<JavaClass> shadowAWellKnownType() {
        return new ArchCondition<>("have the simple name of a type in java.lang, java.util or jakarta.ws.rs") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (String prefix : WELL_KNOWN) {
                    boolean shadows = exists(prefix + type.getSimpleName());
                    if (shadows) {
                        events.add(SimpleConditionEvent.satisfied(
                                type, "%s shadows %s%s".formatted(type.getName(), prefix, type.getSimpleName())));
                    }
                }
            }
        };
    }

    private static boolean exists(String name) {
        try {
            Class.forName(name, false, ArchitectureConditions.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | NoClassDefFoundError absent) {
            return false;
        }
    }

    /** Its package has a package-info.java with a documentation comment. */
    static ArchCondition<JavaClass> describeItselfInItsPackageInfo() {
        return new ArchCondition<>("have a documented package-info.java") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Path file = Path.of("src/main/java", type.getPackageName().replace('.', '/'), "package-info.java");
                if (!documented(file)) {
                    events.add(SimpleConditionEvent.violated(type, "%s has no documented %s".formatted(type, file)));
                }
            }
        };
    }

    private static boolean documented(Path file) {
        try {
            return Files.exists(file) && Files.readString(file).startsWith("/**");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
