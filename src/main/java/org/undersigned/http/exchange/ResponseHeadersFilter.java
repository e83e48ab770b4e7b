package org.undersigned.http.exchange;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.undersigned.http.protocol.RenderedResponse;
import org.undersigned.http.protocol.StandardHeaders;

/** The headers of all responses of Quarkus REST but those of {@link RenderedResponseWriter}, which writes its own. */
@Provider
public class ResponseHeadersFilter implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        boolean rendered = response.getEntity() instanceof RenderedResponse;
        if (!rendered && response.getStatus() != Response.Status.NOT_MODIFIED.getStatusCode()) {
            MultivaluedMap<String, Object> headers = response.getHeaders();
            StandardHeaders.ALL.forEach((name, value) -> headers.putIfAbsent(name, List.of(value)));
        }
    }
}
