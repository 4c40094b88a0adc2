package org.goldenthread.web.login;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.Objects;

/**
 * Says the way on as the page wrote it, without a host (RFC 9110, 10.2.2). The server puts the host before it that the
 * request claims to have come to, and a claim is no address of ours.
 */
public class WayOn implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        URI way = response.getLocation();
        String claimed = request.getUriInfo().getBaseUri().getRawAuthority();
        if (way != null && Objects.equals(way.getRawAuthority(), claimed)) {
            response.getHeaders().putSingle(HttpHeaders.LOCATION, fromHere(way));
        }
    }

    private static String fromHere(URI way) {
        String path = way.getRawPath().isEmpty() ? "/" : way.getRawPath();
        return path
                + (way.getRawQuery() == null ? "" : '?' + way.getRawQuery())
                + (way.getRawFragment() == null ? "" : '#' + way.getRawFragment());
    }
}
