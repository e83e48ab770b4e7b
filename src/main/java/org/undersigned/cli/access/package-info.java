/**
 * The commands for other programs: the tokens with which they publish, and the webhooks that tell them of changes. May depend
 * on {@code cli.console}, {@code cli.store}, {@code store} and {@code letter}.
 */
package org.undersigned.cli.access;
