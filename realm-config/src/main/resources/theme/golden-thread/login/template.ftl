<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<#assign front=((client.baseUrl)!"")>
<!doctype html>
<html lang="${(locale.currentLanguageTag)!'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#131728" media="(prefers-color-scheme: dark)">
<title>${msg("gtTitle")}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${url.resourcesPath}/css/door.css">
<script type="module" src="${url.resourcesPath}/js/door.js"></script>
</head>
<body>
<a href="#main" class="skip">${msg("gtSkip")}</a>
<header><a class="leave" rel="nofollow noreferrer" href="<#if front?has_content>${front}exit<#else>${properties.exit}</#if>">${msg("gtExit")}</a>
<div class="width top"><span class="name"><svg viewBox="0 0 38 26" aria-hidden="true" focusable="false"><path d="M2 21h13c8 0 12-4 12-10a6.5 6.5 0 0 0-13 0c0 7 6 10 12 10h10"/></svg>Golden Thread</span>
<#if locale?? && locale.supported?size gt 1><#list locale.supported as l><#if l.languageTag != locale.currentLanguageTag><a href="${l.url}" lang="${l.languageTag}" hreflang="${l.languageTag}">${msg("gtLanguage_" + l.languageTag)}</a></#if></#list></#if>
</div></header>
<main id="main" class="width">
<#if displayMessage && message?has_content && (message.type != 'warning' || !isAppInitiatedAction??)>
<div class="say say--${message.type}" role="<#if message.type = 'error'>alert<#else>status</#if>"><p>${kcSanitize(message.summary)?no_esc}</p></div>
</#if>
<h1><#nested "header"></h1>
<#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
<p class="who">${msg("gtSigningInAs")} <b>${auth.attemptedUsername}</b> <a href="${url.loginRestartFlowUrl}">${msg("gtNotYou")}</a></p>
</#if>
<#nested "form">
<#if auth?has_content && auth.showTryAnotherWayLink()>
<form action="${url.loginAction}" method="post"><input type="hidden" name="tryAnotherWay" value="on"><button class="plain" type="submit" id="try-another-way">${msg("gtAnotherWay")}</button></form>
</#if>
<#if displayInfo><#nested "info"></#if>
</main>
</body>
</html>
</#macro>
