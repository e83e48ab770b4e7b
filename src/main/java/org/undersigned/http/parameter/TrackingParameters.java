package org.undersigned.http.parameter;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Query parameters that networks, newsletters and analytics add to a link when it is shared. They are no part of a request: no
 * resource has a parameter of these names.
 */
final class TrackingParameters {

    private static final List<String> PREFIXES =
            List.of("utm_", "mtm_", "pk_", "piwik_", "matomo_", "hsa_", "vero_", "at_");

    private static final Set<String> NAMES = Set.of(
            "_branch_match_id",
            "_ga",
            "_gl",
            "_hsenc",
            "_hsmi",
            "_openstat",
            "_x_tr_sl",
            "_x_tr_tl",
            "_x_tr_hl",
            "cmpid",
            "dclid",
            "ep",
            "fb_action_ids",
            "fb_action_types",
            "fb_ref",
            "fb_source",
            "fbclid",
            "gad_source",
            "gbraid",
            "gclid",
            "gclsrc",
            "igsh",
            "igshid",
            "li_fat_id",
            "mc_cid",
            "mc_eid",
            "mibextid",
            "mkt_tok",
            "msclkid",
            "oly_anon_id",
            "oly_enc_id",
            "rdt_cid",
            "ref",
            "ref_src",
            "ref_url",
            "s_cid",
            "s_kwcid",
            "si",
            "spm",
            "ttclid",
            "twclid",
            "v",
            "wbraid",
            "wickedid",
            "wt_mc",
            "yclid",
            "ysclid");

    private TrackingParameters() {}

    static boolean contains(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return NAMES.contains(lower) || PREFIXES.stream().anyMatch(lower::startsWith);
    }
}
