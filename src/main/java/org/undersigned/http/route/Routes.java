package org.undersigned.http.route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.undersigned.http.protocol.MediaFormat;

/** All routes, read from the annotations of the resource methods. */
@ApplicationScoped
public class Routes {

    /** In the order of {@code Allow}. */
    private static final List<String> UNSAFE =
            List.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

    private final List<Route> all;
    private final Map<Method, Route> byMethod = new HashMap<>();
    private final Map<String, Route> literal;

    @Inject
    Routes(BeanManager beans) {
        this(beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Path.class))
                .collect(Collectors.toSet()));
    }

    /** The routes of these resource classes. */
    public Routes(Collection<Class<?>> resources) {
        Map<String, List<Method>> methods = new TreeMap<>();
        resources.stream()
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(method -> httpMethod(method).isPresent())
                .forEach(method -> methods.computeIfAbsent(template(method), template -> new ArrayList<>())
                        .add(method));
        this.all = methods.entrySet().stream()
                .map(entry -> route(entry.getKey(), entry.getValue()))
                .toList();
        this.literal = all.stream()
                .filter(route -> !route.template().contains("{"))
                .collect(Collectors.toUnmodifiableMap(Route::template, route -> route));
    }

    private Route route(String template, List<Method> methods) {
        Set<String> declared =
                methods.stream().map(method -> httpMethod(method).orElseThrow()).collect(Collectors.toSet());
        Set<String> allowed = new LinkedHashSet<>(List.of(HttpMethod.GET, HttpMethod.HEAD));
        UNSAFE.stream().filter(declared::contains).forEach(allowed::add);
        allowed.add(HttpMethod.OPTIONS);
        Method get = methods.stream()
                .filter(method -> method.isAnnotationPresent(GET.class) && method.isAnnotationPresent(Formats.class))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(template + " has no GET method with @Formats"));
        boolean restricted = get.isAnnotationPresent(RolesAllowed.class);
        Route route = new Route(template, formats(get.getAnnotation(Formats.class)), allowed, restricted);
        methods.forEach(method -> byMethod.put(method, route));
        return route;
    }

    private static List<MediaFormat> formats(Formats formats) {
        return formats.collection() ? List.of(MediaFormat.collection(formats.value())) : List.of(formats.value());
    }

    private static String template(Method method) {
        String parent = method.getDeclaringClass().getAnnotation(Path.class).value();
        Path path = method.getAnnotation(Path.class);
        String template = path == null ? parent : parent.replaceFirst("/$", "") + path.value();
        return template.isEmpty() ? "/" : template;
    }

    private static Optional<String> httpMethod(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(HttpMethod::value)
                .findFirst();
    }

    /** In the order of their templates. */
    public List<Route> all() {
        return all;
    }

    public List<String> templates() {
        return all.stream().map(Route::template).toList();
    }

    /** The route that a resource method answers. */
    public Route of(Method method) {
        return byMethod.get(method);
    }

    /**
     * Takes the suffix off a path: what follows the first dot of the last segment, unless the path is that of a file. Empty for
     * a path that Quarkus REST would change before it matches, so that one resource would have two paths.
     */
    public Optional<ResourcePath> parse(String path) {
        if (literal.containsKey(path)) {
            return Optional.of(new ResourcePath(path, null));
        }
        int slash = path.lastIndexOf('/');
        int dot = path.indexOf('.', slash + 2);
        ResourcePath parsed = dot > slash
                ? new ResourcePath(path.substring(0, dot), path.substring(dot + 1))
                : new ResourcePath(path, null);
        boolean changed = path.contains(";")
                || path.contains("//")
                || (path.contains("/.") || path.contains("/%2"))
                        && Arrays.stream(parsed.path().split("/")).anyMatch(Route::dots);
        return changed ? Optional.empty() : Optional.of(parsed);
    }

    /** The route that a path of a request matches. */
    public Optional<Route.RouteMatch> match(String path) {
        return parse(path).flatMap(parsed -> find(parsed.path()).map(route -> new Route.RouteMatch(route, parsed)));
    }

    /** The route that a path without suffix matches. */
    public Optional<Route> find(String path) {
        Route exact = literal.get(path);
        return exact != null
                ? Optional.of(exact)
                : all.stream().filter(route -> route.matches(path)).findFirst();
    }
}
