package org.undersigned.http.exchange;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.undersigned.http.protocol.RenderedResponse;
import org.undersigned.http.protocol.StandardHeaders;

/**
 * The headers that every response of Quarkus REST has. Those of a {@link RenderedResponse} are known when its bytes are; its
 * media type is set here, since Quarkus REST would else negotiate one.
 */
@Provider
public class ResponseHeadersFilter implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        if (response.getEntity() instanceof RenderedResponse rendered) {
            headers.putSingle(HttpHeaders.CONTENT_TYPE, rendered.about().form().contentType());
        } else if (response.getStatus() != Response.Status.NOT_MODIFIED.getStatusCode()) {
            StandardHeaders.ALL.forEach((name, value) -> headers.putIfAbsent(name, List.of(value)));
        }
    }
}
