/**
 * Tabular formats: CSV with CSV on the Web metadata, XLSX workbooks, and the Frictionless Data Package. May depend on
 * {@code representation.tei} and {@code representation.text}, which the Data Package contains.
 */
package org.undersigned.representation.table;
