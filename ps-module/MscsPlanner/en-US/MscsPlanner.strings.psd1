# The errors that the module itself can give. Those about a spec come from the engine, with its codes (explain has a page for
# each). 50xx: the way to the engine and paths; 51NN: the engine ended with exit code NN and said {0}.
@{
    'MSCS-5001' = @{
        Category = 'ObjectNotFound'
        Text     = 'No Java of version 17 or later was found. Looked at: {0}.'
        Fix      = 'Install a Java runtime 17 or later, or set $env:MSCS_PLANNER_JAVA to the java program of one.'
    }
    'MSCS-5002' = @{
        Category = 'InvalidArgument'
        Text     = 'The Java that {0} names cannot be used: {1}: {2}.'
        Fix      = 'Name the java program, or the home folder, of a Java 17 or later; without it, JAVA_HOME, the PATH and the registry are searched.'
    }
    'MSCS-5003' = @{
        Category = 'ObjectNotFound'
        Text     = 'The engine is missing: there is no file {0}.'
        Fix      = 'Install the module again as a whole folder; from the sources, "mvn package" puts the jar into target/module.'
    }
    'MSCS-5004' = @{
        Category = 'InvalidData'
        Text     = 'The engine is damaged: {0} is no whole jar of mscs-planner. Java said: {1}.'
        Fix      = 'Install the module again.'
    }
    'MSCS-5005' = @{
        Category = 'ResourceUnavailable'
        Text     = 'Java could not be started: {0}: {1}.'
        Fix      = 'Check that this Java is made for this machine and that your rights and policies let it run; Get-MscsEngine -JavaPath tries another one.'
    }
    'MSCS-5006' = @{
        Category = 'OperationStopped'
        Text     = 'The engine ended without an answer (exit code {0}). Its last words: {1}'
        Fix      = 'Call again with -Verbose to see all that it said; if it was not stopped from outside, report it.'
    }
    'MSCS-5007' = @{
        Category = 'InvalidResult'
        Text     = 'The engine wrote something that is no answer: {0}'
        Fix      = 'Something else writes to its output: look at JAVA_TOOL_OPTIONS, JDK_JAVA_OPTIONS and agents of Java.'
    }
    'MSCS-5008' = @{
        Category = 'InvalidResult'
        Text     = 'The answer of the engine breaks off in the middle of a line (exit code {0}): {1}'
        Fix      = 'It was ended from outside, or ran out of memory: call again with -Verbose, with fewer files at once.'
    }
    'MSCS-5009' = @{
        Category = 'LimitsExceeded'
        Text     = 'The engine wrote more than {0} MB for one answer and was stopped.'
        Fix      = 'One spec does not need so much: check that the file is the right one, and report it if it is.'
    }
    'MSCS-5010' = @{
        Category = 'OperationTimeout'
        Text     = 'The engine said nothing for {0} seconds and was stopped.'
        Fix      = 'Set $env:MSCS_PLANNER_TIMEOUT to more seconds if this machine is slow or busy.'
    }
    'MSCS-5011' = @{
        Category = 'InvalidResult'
        Text     = 'The archive of the engine could not be made: {0}.'
        Fix      = 'Everything works without it. Look at the disk and the rights of the cache folder; MSCS_PLANNER_CACHE names another one.'
    }
    'MSCS-5012' = @{
        Category = 'InvalidOperation'
        Text     = 'There is no folder for an archive: MSCS_PLANNER_CACHE forbids it, or this user has none.'
        Fix      = 'Set $env:MSCS_PLANNER_CACHE to a folder.'
    }
    'MSCS-5020' = @{
        Category = 'ObjectNotFound'
        Text     = 'There is no file or folder {0}.'
        Fix      = 'Check the path; a relative one starts at the current location.'
    }
    'MSCS-5021' = @{
        Category = 'InvalidArgument'
        Text     = '{0} is a path of the provider {1}, not of the file system.'
        Fix      = 'Name a file or folder.'
    }
    'MSCS-5022' = @{
        Category = 'InvalidArgument'
        Text     = '{0} is the output of more than one spec.'
        Fix      = 'Give each its own, for example -OutputPath {{ Join-Path out $_.BaseName }} in a pipeline of files.'
    }
    'MSCS-5023' = @{
        Category = 'InvalidData'
        Text     = '{0} is no plan (mscs-plan/1): {1}.'
        Fix      = 'Name a plan.json, or a folder that Export-MscsScript wrote.'
    }
    'MSCS-5024' = @{
        Category = 'InvalidArgument'
        Text     = 'Windows takes {0} for a device.'
        Fix      = 'Choose another name than CON, PRN, AUX, NUL, COM1 to COM9 and LPT1 to LPT9.'
    }
    'MSCS-5025' = @{
        Category = 'InvalidArgument'
        Text     = '{0} has a character that no name of a file can have.'
        Fix      = 'Leave out <, >, |, " and control characters; a program that is called with "C:\folder\" takes the end of it for a ".'
    }
    'MSCS-5030' = @{
        Category = 'ResourceExists'
        Text     = 'There is {0} already; it was left alone.'
        Fix      = 'Choose another file; -Force replaces one.'
    }
    'MSCS-5031' = @{
        Category = 'InvalidArgument'
        Text     = '-{0} "{1}" is no answer to "{2}".'
        Fix      = 'It looks like this: {3}.'
    }
    'MSCS-5032' = @{
        Category = 'InvalidArgument'
        Text     = 'Nobody can be asked here, and these parameters are missing: -{0}.'
        Fix      = 'Get-Help New-MscsSpec -Full tells what each means.'
    }
    'MSCS-5033' = @{
        Category = 'InvalidArgument'
        Text     = 'These parameters have no place in the spec that the other answers make: -{0}.'
        Fix      = 'Leave them out, or change the answer that they belong to.'
    }
    'MSCS-5040' = @{
        Category = 'InvalidOperation'
        Text     = '{0} works on a node, with the programs of Windows.'
        Fix      = 'Call it on the node itself; -WhatIf shows the commands anywhere.'
    }
    'MSCS-5041' = @{
        Category = 'SecurityError'
        Text     = '{0} is not what was rendered, so nothing of it was run: {1}.'
        Fix      = 'Copy the approved folder again; Test-MscsFolder names what changed.'
    }
    'MSCS-5042' = @{
        Category = 'InvalidResult'
        Text     = '{0} ended with code {1}.'
        Fix      = 'What it said stands above: it tells what is missing.'
    }
    'MSCS-5043' = @{
        Category = 'ObjectNotFound'
        Text     = '{0} has no sync job{1}.'
        Fix      = 'Name a rendered folder whose spec has a sync job, and a job of it.'
    }
    'MSCS-5044' = @{
        Category = 'SecurityError'
        Text     = '{0} is not the script of {1}: {2}. Nothing was run.'
        Fix      = 'Run the scripts of the plan, which install it.'
    }
    'MSCS-5045' = @{
        Category = 'InvalidArgument'
        Text     = '{0} is the folder of one job, and these are several: {1}.'
        Fix      = 'Name the job with -Job.'
    }
    'MSCS-5046' = @{
        Category = 'InvalidArgument'
        Text     = '{0} is no item of the sync job {1}.'
        Fix      = 'Name one of: {2}.'
    }
    'MSCS-5101' = @{
        Category = 'InvalidArgument'
        Text     = 'The engine cannot do this: {0}.'
        Fix      = 'Check what the parameters name.'
    }
    'MSCS-5102' = @{
        Category = 'InvalidData'
        Text     = 'The input was not taken: {0}.'
        Fix      = 'Correct it and call again.'
    }
    'MSCS-5103' = @{
        Category = 'InvalidResult'
        Text     = 'A step or a check failed: {0}.'
        Fix      = 'Read what it says; nothing after it was done.'
    }
    'MSCS-5105' = @{
        Category = 'ResourceExists'
        Text     = 'Refused: {0}.'
        Fix      = 'Do what it says, or name another file or folder.'
    }
    'MSCS-5108' = @{
        Category = 'OperationStopped'
        Text     = 'The engine was interrupted. {0}'
        Fix      = 'Call again.'
    }
    'MSCS-5130' = @{
        Category = 'ResourceUnavailable'
        Text     = 'This machine did not let the engine do it: {0}.'
        Fix      = 'Look at the disk, the rights and the path.'
    }
    'MSCS-5131' = @{
        Category = 'NotSpecified'
        Text     = 'This is a bug of mscs-planner: {0}.'
        Fix      = 'Report it with the output of Get-MscsEngine.'
    }
    Changed     = @{
        Text = '{0} is not what was rendered, so nothing of it would be run: {1}. Copy the approved folder again; Test-MscsFolder names what changed.'
    }
    Offer       = @{
        Text = 'Optimize-MscsEngine lets the cmdlets of MscsPlanner start about twice as fast: it keeps the classes of the engine in an archive. (This is said once.)'
    }
    Findings    = @{
        Category = 'InvalidData'
        Text     = "{0} cannot be used, errors: {1}.`n{2}`n"
        Fix      = 'Test-MscsSpec tells for each what to do.'
    }
}
