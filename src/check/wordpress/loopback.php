<?php
// WordPress asks no server on its own machine for an embed. In this check, the server is there.
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', fn ($ports) => array_merge($ports, range(1024, 65535)));
// A post is looked at in more than one theme.
add_filter('pre_option_stylesheet', fn () => $_GET['look'] ?? 'twentytwentyone');
add_filter('pre_option_template', fn () => $_GET['look'] ?? 'twentytwentyone');
