/**
 * TEI P5 editions and the CMIF index of correspondence.
 */
package org.undersigned.representation.tei;
