package org.dealrisk.read;

import org.dealrisk.diag.Place;

/** Tells where the cells of a row stand. */
@FunctionalInterface
public interface RowPlaces {

    /** The place of a cell, from 0. */
    Place of(int cell);
}
