<#import "template.ftl" as layout>
<#import "passkeys.ftl" as passkeys>
<@layout.registrationLayout; section>
<#if section = "header">${msg("gtUsePasskey")}
<#elseif section = "form">
<p>${msg("gtUsePasskeyWords")}</p>
<@passkeys.ask/>
</#if>
</@layout.registrationLayout>
