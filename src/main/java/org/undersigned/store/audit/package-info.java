/**
 * Stores the audit trail: who did what to which letter or webhook, on whose request. May depend on {@code letter}.
 */
package org.undersigned.store.audit;
