<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">${msg("gtSorry")}
<#elseif section = "form">
<p>${kcSanitize(message.summary)?no_esc}</p>
<#if !skipLink?? && client?? && client.baseUrl?has_content><p><a class="button" href="${client.baseUrl}">${msg("gtToFront")}</a></p></#if>
</#if>
</@layout.registrationLayout>
