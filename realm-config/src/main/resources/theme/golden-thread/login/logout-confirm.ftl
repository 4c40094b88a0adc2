<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
<#if section = "header">${msg("gtSignOut")}
<#elseif section = "form">
<form action="${url.logoutConfirmAction}" method="post"><input type="hidden" name="session_code" value="${logoutConfirm.code}"><div class="buttons"><button class="button" type="submit" name="confirmLogout" id="kc-logout" value="yes">${msg("gtSignOut")}</button></div></form>
</#if>
</@layout.registrationLayout>
