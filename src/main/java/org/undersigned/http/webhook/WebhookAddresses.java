package org.undersigned.http.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.undersigned.store.webhook.WebhookUrl;

/**
 * The address that a webhook is sent to. It is looked up and checked once for each attempt, and the connection is made to the
 * address that was checked: a host name that has another address a moment later leads nowhere else.
 */
@ApplicationScoped
class WebhookAddresses {

    private final HostResolver resolver;
    private final boolean privateAllowed;

    @Inject
    WebhookAddresses(HostResolver resolver, WebhooksConfig settings) {
        this.resolver = resolver;
        this.privateAllowed = settings.privateAddresses();
    }

    /** @throws DeliveryException if the URL must not be asked, or its host has no address */
    InetAddress check(WebhookUrl url) throws DeliveryException {
        if (!url.isEncrypted() && !privateAllowed) {
            throw new DeliveryException("the URL is not https");
        }
        try {
            List<InetAddress> addresses = resolver.resolve(url.host());
            if (!privateAllowed && !addresses.stream().allMatch(AddressPolicy::isPublic)) {
                throw new DeliveryException("the host has an address that is not public");
            }
            return addresses.get(0);
        } catch (UnknownHostException unknown) {
            throw new DeliveryException("the host has no address");
        }
    }
}
