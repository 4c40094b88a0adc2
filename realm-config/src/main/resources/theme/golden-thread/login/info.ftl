<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header"><#if requiredActions??>${msg("gtOneMoreStep")}<#elseif pageRedirectUri?has_content || (messageHeader!"") = "accountUpdatedTitle">${msg("gtAllDone")}<#elseif messageHeader??>${kcSanitize(msg("${messageHeader}"))?no_esc}<#else>${message.summary}</#if>
<#elseif section = "form">
<#if requiredActions??><p><#list requiredActions as one>${msg("gtAction_" + one)}<#sep> </#list></p>
<#elseif pageRedirectUri?has_content || (messageHeader!"") = "accountUpdatedTitle"><p>${msg("gtAllDoneWords")}</p></#if>
<#if !skipLink??>
<#if pageRedirectUri?has_content><p><a class="button" href="${pageRedirectUri}">${msg("gtToSignIn")}</a></p>
<#elseif actionUri?has_content><p><a class="button" href="${actionUri}">${msg("gtGoOn")}</a></p>
<#elseif (client.baseUrl)?has_content><p><a class="button" href="${client.baseUrl}">${msg("gtToFront")}</a></p></#if>
</#if>
</#if>
</@layout.registrationLayout>
