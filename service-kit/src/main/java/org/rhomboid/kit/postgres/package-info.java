/**
 * The store: a transaction that has exactly one tenant, and the queues beside the tables (outbox and inbox). Row-level security does the refusing; what
 * stands here makes sure that it always knows whom to refuse.
 */
package org.rhomboid.kit.postgres;
