<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
<#if section = "header">${msg("gtChooseWay")}
<#elseif section = "form">
<form action="${url.loginAction}" method="post">
<#list auth.authenticationSelections as one><button class="way" type="submit" name="authenticationExecution" value="${one.authExecId}"><b>${msg(one.displayName)}</b>${msg(one.helpText)}</button></#list>
</form>
</#if>
</@layout.registrationLayout>
