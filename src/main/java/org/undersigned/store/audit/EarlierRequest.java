package org.undersigned.store.audit;

/**
 * An earlier request of the same token with the same key.
 *
 * @param entry what it did
 * @param same whether it is the same request
 */
public record EarlierRequest(AuditEntry entry, boolean same) {}
