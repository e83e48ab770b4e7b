package org.undersigned.reading.quantity.lexicon;

import java.util.Set;

/** The symbols of units of measurement, which are the same in every language: "km", "kWh", "ppm". */
public final class MeasureSymbols {

    public static final Set<String> ALL = Set.of(
            "km", "m", "cm", "mm", "kg", "g", "mg", "t", "ha", "l", "kWh", "MWh", "GWh", "TWh", "kW", "MW", "GW", "Mt",
            "Gt", "dB", "hl", "kV", "kB", "KB", "MB", "GB", "TB", "PB", "KiB", "MiB", "GiB", "TiB", "kbps", "Kbps",
            "Mbps", "Gbps", "kbit", "Mbit", "Gbit", "Hz", "kHz", "MHz", "GHz", "THz", "TW", "kVA", "MVA", "Wh", "mAh",
            "ppm", "ppb", "ml", "cl", "µm", "μm", "µg", "μg", "mSv", "kPa", "hPa", "mph");

    private MeasureSymbols() {}
}
